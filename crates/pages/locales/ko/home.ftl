## Demonstration

demo-logins = 체험용 계정
demo-logins-about = 이곳은 데모 서버입니다. 누구나 이 계정을 사용할 수 있으며 여기에 비공개 정보는 없습니다.
demo-heading = 체험하기
demo-about = 아래 계정 중 하나로 앱에 로그인해서 앱이 무엇을 받는지 확인하세요.

## Home

home-title = 사용하는 앱을 위한 하나의 계정
home-apps = 앱은 내 정보를 보기 전에 여기에서 허락을 구합니다. 무엇을 허용할지 직접 정하고 언제든 취소할 수 있습니다.
home-account = 내 계정으로 이동
