import os

ROUTES = ['/', '/health']

if __name__ == '__main__':
    print(os.getuid(), os.environ['APP_STATE'], *ROUTES)
