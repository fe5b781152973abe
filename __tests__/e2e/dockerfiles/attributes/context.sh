mkdir in && cp /bin/true in/tool && chown 9:9 in/tool && chmod 2711 in/tool && setcap cap_kill=ep in/tool && mkdir -m 3770 in/dir
tar -C in --xattrs --xattrs-include='security.capability' --format=pax --sort=name --mtime=@1200000000 -cf caps.tar .
printf x > in/tool
rm -r in
