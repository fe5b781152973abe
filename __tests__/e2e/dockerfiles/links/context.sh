mkdir -p release/v1/bin release/v2/bin unpack/target
echo 1 > release/v1/bin/tool && echo 2 > release/v2/bin/tool && chmod 755 release/*/bin/tool
ln -s v2 release/current && ln -s /release/v1 release/absolute && ln -s ../../v1/bin/tool release/v2/bin/old
ln -s /etc etc-link && mkdir etc && echo context > etc/file
echo target > unpack/target/file && ln -s target/file unpack/to-file && ln -s /etc unpack/to-etc && ln -s ../../../up unpack/target/up
tar -C unpack --owner=0 --group=0 --mtime=@1500000000 -cf links.tar target to-file to-etc
rm -r unpack
