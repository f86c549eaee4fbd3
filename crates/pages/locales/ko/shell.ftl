## Frame

skip = 본문으로 건너뛰기
nav-own = 내 계정
nav-account = 계정
nav-who = { $name } 계정으로 로그인됨
language = 언어
language-now = 언어: { $name }
theme = 색상
theme-auto = 자동
theme-light = 밝게
theme-dark = 어둡게
title-problem = 문제: { $title }
problem = 문제가 있습니다
copy = 복사
copied = 복사됨
copy-what = { $what } 복사
cancel = 취소
allow = 허용
continue = 계속
another-account = 다른 계정 사용
password-show = 비밀번호 표시
password-hide = 비밀번호 숨기기
step = { $of }단계 중 { $at }단계
pages = 페이지 이동
newer = 최신 항목
older = 이전 항목
print = 인쇄
places = 계정의 페이지
place-overview = 개요
none-yet = 아직 없음

## Times

moment = { $year }. { $month }. { $day }. { $time } UTC
wait-seconds = { $count }초
wait-minutes = { $count }분
wait-hours = { $count }시간
wait-days = { $count }일

## Apps

app-by = 개발자: { $developer }
app-host = 완료 후 돌아갈 곳: { $host }
