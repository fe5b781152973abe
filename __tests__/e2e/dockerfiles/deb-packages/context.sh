chmod 755 packages/*/usr/sbin/* packages/*/usr/bin/*
