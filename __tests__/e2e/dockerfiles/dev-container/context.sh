chmod 700 dotfiles/.ssh && chmod 600 dotfiles/.ssh/config
