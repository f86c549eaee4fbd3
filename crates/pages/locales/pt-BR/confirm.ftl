## Confirm that it is still you

confirm-title = Confirmar que é você
confirm-why = O próximo passo pode mudar quem tem acesso a esta conta. A pergunta é feita uma vez e não se repete por dez minutos.
confirm-button = Confirmar
confirm-wrong-password = Essa não é a senha desta conta. Confira e tente de novo.
confirm-send = Enviar um código para { $contact }
