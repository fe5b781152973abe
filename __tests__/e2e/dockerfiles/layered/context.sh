mkdir -p lib classes/org/example META-INF
for name in a-1.0 b-2.0 c-3.0-SNAPSHOT; do echo $name > lib/$name.jar; done
echo class > classes/org/example/Main.class && echo 'Main-Class: org.example.Main' > META-INF/MANIFEST.MF
tar --owner=0 --group=0 --sort=name --mtime=@1100000000 -czf application.tar.gz lib classes META-INF
rm -r lib classes META-INF
