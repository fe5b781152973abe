from pathlib import Path


def render(name):
    return (Path(__file__).parent / 'templates' / 'page.html').read_text().format(name=name)


def main():
    print(render('world'), end='')
