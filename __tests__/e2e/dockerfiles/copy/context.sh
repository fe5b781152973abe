# Files of every kind that COPY and ADD treat in its own way, and an ignore file that hides some.
mkdir -p app/lib/deep app/empty links ignored/kept packed/dir
echo 'int main() {}' > app/main.c
echo 'read me' > app/README && chmod 600 app/README
echo '#!/bin/sh' > app/run.sh && chmod 755 app/run.sh
echo x > app/setuid && chmod 4755 app/setuid
for name in a b; do echo $name > app/lib/$name.c && chmod 640 app/lib/$name.c; done
echo deep > app/lib/deep/file && chmod 711 app/lib/deep
echo ignored > app/lib/debug.log
echo space > 'name with space'
echo ignored > ignored/file
echo 'not ignored' > ignored/kept/file
ln -s ../app/lib links/to-lib
ln -s nowhere links/dangling
ln -s /etc/passwd links/absolute
echo packed > packed/dir/file && chmod 600 packed/dir/file
echo packed > packed/program && chmod 4711 packed/program
ln -s dir/file packed/link
owner='--owner=1234:1234 --group=4321:4321 --mtime=@1600000000'
tar -C packed $owner -cf archive.tar dir program link
tar -C packed $owner -czf archive.tar.gz .
printf '%s\n' '# not in the image' ignored '!ignored/kept' '**/*.log' packed > .dockerignore
