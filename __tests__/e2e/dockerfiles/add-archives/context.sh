exec 3>&1
mkdir -p in/dir/sub in/bin
echo file > in/dir/file && chmod 640 in/dir/file && echo tool > in/bin/tool && chmod 6755 in/bin/tool && chmod 1777 in/dir/sub
ln in/bin/tool in/bin/hard && ln -s ../dir/file in/bin/soft && mkfifo -m 600 in/pipe && chown -h 77:88 in/bin/soft in/dir
own='--numeric-owner --sort=name --mtime=@1234567890'
tar -C in $own --format=ustar -cf plain.tar bin dir pipe
tar -C in $own -czf packed.tar.gz . && tar -C in $own -cjf packed.tar.bz2 ./dir ./bin && tar -C in $own -cJf packed.tar.xz dir/file bin/tool
cp packed.tar.gz misnamed.txt && echo 'no archive' > not-an-archive.tar && echo 'no archive either' | gzip -n > broken.gz && echo other > other.txt
# Laid over a tree: file on file, link on directory, directory on link, hard link to what is there.
mkdir -p over/dir over/link-to-dir
echo new > over/dir/file && echo through > over/link-to-dir/file && ln -s dir over/was-dir && mkdir over/was-file && echo 2 > over/linked && chmod 755 over/dir
tar -C over $own --owner=0 --group=0 -cf over.tar dir was-file linked
mkdir devices && mknod devices/null c 1 3 && mknod devices/disk b 8 17 && mkfifo devices/fifo && chmod 620 devices/null && chown 0:6 devices/disk
tar -C devices $own -cf devices.tar .
long=$(printf 'long%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30)
mkdir -p "pax/$long/$long" && echo deep > "pax/$long/$long/ünïcode" && ln -s "$long/$long/ünïcode" pax/link && chown -R 3000000:3000001 pax
tar -C pax $own --format=pax --mtime='2001-02-03 04:05:06.789' -cf pax.tar . && tar -C pax $own --format=gnu -rf pax.tar link
mkdir wh && echo x > wh/seen && tar -C wh $own -cf whiteout.tar seen
rm -r in over devices pax wh
