tar --owner=9:9 --group=9:9 --mtime=@1400000000 -cf app.tar app
