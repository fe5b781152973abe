chmod 755 rootfs/usr/local/bin/* && cp /bin/true rootfs/usr/local/bin/web && chmod 1777 rootfs/docker-entrypoint.d && mkdir -p rootfs/run/app rootfs/var/empty && chmod 700 rootfs/var/empty
