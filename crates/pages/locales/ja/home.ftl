## Demonstration

demo-logins = お試し用アカウント
demo-logins-about = これはデモ用のサーバーです。これらのアカウントは誰でも使えるため、ここに非公開のものはありません。
demo-heading = 試してみる
demo-about = 下のアカウントのどれかでアプリにログインし、アプリが何を受け取るかを見ることができます。

## Home

home-title = いつものアプリに、ひとつのアカウントで
home-apps = アプリは、あなたの情報を見る前にここで許可を求めます。何を許可するかは自分で決められ、後から取り消せます。
home-account = アカウントへ移動
