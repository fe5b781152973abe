chmod 600 home/.profile && chmod 700 home/.config && ln -s .profile home/.bash_profile
