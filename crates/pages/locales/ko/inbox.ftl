## The inbox of a demonstration

inbox-title = 받은편지함
inbox-about = 이 서버는 외부로 아무것도 보내지 않습니다. 보냈을 내용이 최신순으로 여기에 표시되며 누구나 읽을 수 있습니다.
inbox-empty = 아직 보낸 내용이 없습니다.
inbox-short = 문자 메시지
inbox-to = 받는 사람: { $to }
inbox-html = 메일 프로그램에 표시되는 모습으로 보기
