from setuptools import find_packages, setup

setup(
    name='fixture-app',
    version='2.0.1',
    package_dir={'': 'src'},
    packages=find_packages('src'),
    include_package_data=True,
    entry_points={'console_scripts': ['fixture-app = fixture_app.main:main']},
)
