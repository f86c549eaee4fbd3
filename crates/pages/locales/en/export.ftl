## A copy of one's data

copy-title = A copy of your data
copy-about = One archive with your profile, contacts, ways to sign in, devices, apps, friends and activity, as a page to read and as JSON, with your picture.
copy-get = Download my data
# $nickname is the person's own.
copy-of = The data of { $nickname }
# $moment is a date with time.
copy-made = Made on { $moment }
