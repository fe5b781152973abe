import unittest

from fixture_app.main import render


class Render(unittest.TestCase):
    def test_name(self):
        self.assertEqual(render('x'), '<p>x</p>\n')
