copy-title = 내 데이터 사본
copy-about = 프로필, 연락처, 로그인 방법, 기기, 앱, 친구, 활동을 읽을 수 있는 페이지와 JSON으로 담은 하나의 압축 파일이며 사진도 들어 있습니다.
copy-get = 내 데이터 다운로드
copy-of = { $nickname } 님의 데이터
copy-made = { $moment }에 만듦
