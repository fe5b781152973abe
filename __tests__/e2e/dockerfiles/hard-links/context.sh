mkdir -p tree/sub in/dir
echo t > tree/1 && ln tree/1 tree/2 && ln tree/1 tree/sub/3
echo f > in/dir/first && ln in/dir/first in/dir/second && ln in/dir/first in/third && chown 40:50 in/third
tar -C in --sort=name --mtime=@1300000000 -cf linked.tar dir third
rm -r in
