account-title = 내 계정
account-leave = 로그아웃 또는 계정 추가
sign-out = 로그아웃
sign-out-all = 모든 계정에서 로그아웃
add-account = 다른 계정 추가
save = 저장

## Overview

mend-title = 보안
mend-nothing = 처리할 항목이 없습니다.
mend-no-contact = 비밀번호를 잊어도 다시 들어올 수 있도록 이메일 주소나 전화번호를 추가하세요
mend-one-contact = 지금 연락처를 쓸 수 없게 될 때를 대비해 이메일 주소나 전화번호를 하나 더 추가하세요
mend-no-second = 도용된 비밀번호만으로는 로그인할 수 없도록 2단계 인증을 켜세요
mend-no-codes = 휴대전화를 잃어버릴 때를 대비해 복구 코드를 만드세요
mend-requests = { $count }명이 친구 요청을 보냈습니다
glance-title = 현황
glance-devices = 브라우저 { $count }개에서 로그인되어 있습니다
glance-apps = 앱 { $count }개가 계정에 액세스할 수 있습니다
glance-friends = 친구가 { $count }명 있습니다

## Profile

profile-title = 프로필
profile-about = 내 정보
profile-language = 알림 언어
profile-language-hint = 이 서버가 보내는 메시지에 이 언어를 사용합니다.
nickname-wrong = 닉네임으로 사용할 수 없습니다. 보이지 않는 문자 없이 64자 이하로 입력하세요.
profile-region-wrong = 목록에서 국가 또는 지역을 선택하세요
profile-picture-missing = 먼저 파일을 선택하세요
profile-picture-too-large = 파일이 너무 큽니다. { $limit } MB 이하의 파일을 선택하세요.
profile-picture-pixels = 사진의 픽셀이 너무 많습니다. { $limit }메가픽셀 이하의 사진을 선택하세요.
profile-picture-unreadable = 사진으로 읽을 수 없는 파일입니다. PNG, JPEG, WebP 또는 GIF 파일을 선택하세요.
nickname = 닉네임
nickname-hint = 다른 사람과 앱에 표시되는 이름
region = 국가 또는 지역
region-none = 지정 안 함
location = { $region } { $city }
user-id = 계정 번호
picture-title = 사진
picture-alt = 내 사진
picture-new = 새 사진
picture-hint = PNG, JPEG, WebP 또는 GIF, 최대 { $limit } MB
picture-upload = 업로드
picture-save = 사진 저장
picture-generated = 자동 생성된 사진 사용
crop-title = 내 새 사진
crop-preview = 미리보기
crop-preview-alt = 사진에서 선택한 부분
crop-whole = 전체 사진
crop-whole-alt = 업로드한 사진
crop-size = 선택 영역의 크기
crop-across = 가로 위치(왼쪽에서 오른쪽)
crop-down = 세로 위치(위에서 아래)
crop-look = 다시 보기

## Password

password-title = 내 비밀번호 변경
password-change = 비밀번호 변경
password-about = 변경한 뒤에는 연결한 앱을 다시 허용해야 합니다. 확인된 모든 연락처로 알림이 전송됩니다.
password-set = 비밀번호 설정

## Devices

devices-title = 기기
devices-sessions = 로그인된 곳
last-used = 마지막 사용: { $moment }
session-this = 이 브라우저
session-since = 로그인: { $moment }
session-end = 종료
session-end-which = { $browser } 세션 종료
session-end-others = 다른 세션 모두 종료

## Connected apps

apps-title = 연결된 앱
apps-allowed = 허용한 앱
apps-password = 비밀번호 확인을 요청한 앱
apps-none = 계정에 액세스할 수 있는 앱이 없습니다.
app-given = 허용: { $moment }
app-asked = 확인: { $moment }. 그 앱에서 누구인지만 알며 아무것도 읽을 수 없습니다.
app-remove = 액세스 권한 삭제
app-remove-which = { $app } 액세스 권한 삭제
never-used = 아직 사용하지 않음

## What has just been done

done-password = 새 비밀번호를 설정했습니다.
done-profile = 프로필을 저장했습니다.
done-picture = 새 사진을 저장했습니다.
done-generated = 자동 생성된 사진으로 바꿨습니다.
done-session = 세션을 종료했습니다.
done-no-session = 해당 세션은 이미 없습니다. 종료된 세션이 없습니다.
done-others = 다른 세션을 모두 종료했습니다.
done-app = 앱이 더 이상 계정에 액세스할 수 없습니다.
