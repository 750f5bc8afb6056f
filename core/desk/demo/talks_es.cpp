// What people ask in Spanish, and what the invented embassy answers.
#include "core/desk/demo/phrases.h"

namespace attache::demo {

namespace {

constexpr Talk kTalks[] = {
    {Subject::Consular, "¿Cuánto tarda ahora la renovación del pasaporte? El mío caduca el {date}.",
     "Unas cinco semanas. Si caduca el {date}, pida cita ya; traiga el pasaporte antiguo y una foto.",
     "¿Puedo viajar con el antiguo mientras tanto?", "Sí, lo conserva hasta recoger el nuevo, siempre que siga vigente."},
    {Subject::Consular, "He perdido el pasaporte {city} y mi vuelo sale el {date}. ¿Qué hago?",
     "Primero denuncie la pérdida a la policía y venga con la denuncia: emitimos un documento de emergencia "
     "el mismo día.",
     "¿Hace falta cita?", "No, venga a la ventanilla entre las 9 y las 12 con dos fotos."},
    {Subject::Consular, "¿Hay citas para visado antes del {date}? Mi congreso empieza antes.",
     "Cada mañana a las 8:00 se publican las citas anuladas. Anote su expediente {ref} y lo revisamos.",
     "Llevo tres mañanas intentándolo y no aparece nada.",
     "Gracias por avisar: había citas ocultas. Ya está corregido y quedan huecos."},
    {Subject::Consular, "Mi solicitud {ref} está «en trámite» desde el {past}. ¿Alguien la está leyendo?",
     "Falta una página del extracto bancario; le hemos escrito. Cuando llegue, necesitamos tres días.",
     "La he enviado esta mañana. ¿Me lo confirman?", "Confirmado, está en el expediente {ref}. Gracias por la rapidez."},
    {Subject::Consular, "¿Qué documentos necesito para una visita familiar? La página da dos listas distintas.",
     "Invitación, prueba de parentesco, seguro y billete de vuelta. La otra lista es para estancias de más "
     "de 90 días.",
     "¿Hay que traducir la prueba de parentesco?", "Si está en inglés, francés o árabe, no. En los demás casos, sí."},
    {Subject::Consular, "¿Puede mi hermano recoger mi pasaporte? Vivo {city} y no puedo viajar.",
     "Sí, con una autorización firmada y una copia de su documento de identidad.", "¿La firma debe estar legalizada?",
     "No, basta la firma si adjunta la copia."},
    {Subject::Consular, "La página de citas da error al escribir mi fecha de nacimiento.",
     "Lo hemos comprobado: falla con fechas anteriores a 1970. Mientras tanto, reserve por teléfono.",
     "Nadie contesta. He llamado once veces desde el lunes.",
     "Lo sentimos mucho. Escríbanos su expediente y le llamamos hoy mismo."},
    {Subject::Consular, "Nuestro hijo nació {city} el {past}. ¿Cómo lo inscribimos?",
     "¡Enhorabuena! Envíe el certificado de nacimiento y copias de ambos pasaportes. Es gratis y tarda diez "
     "días.",
     "¿Recibe también el pasaporte?", "Puede solicitarlo en la misma cita; así hace un solo viaje."},
    {Subject::Consular, "¿Se puede pagar con tarjeta en el consulado?", "Sí, desde el {past} solo con tarjeta en ventanilla.",
     "¿También con tarjetas extranjeras?", "Sí, con todas las habituales."},
    {Subject::Consular, "¿Hasta cuándo puedo inscribirme para votar desde el extranjero?",
     "Hasta el {date}. Basta el pasaporte; no se pide prueba de domicilio.", "¿Habrá mesa electoral {city}?",
     "Una en Viena y otra en Graz. Para los demás, voto por correo."},
    {Subject::Consular, "¿Cuánto cuesta legalizar un título universitario?",
     "25 euros por documento; puede esperar allí, una media hora.", "Tengo nueve. ¿Hay descuento?",
     "A partir del quinto son 15 euros. Venga antes de las 11:00, por favor."},
    {Subject::Consular, "¿La embajada cierra el {date}? La web dice una cosa y el cartel otra.",
     "Cierra ese día, es festivo en nuestro país. La web ya está corregida, gracias.", "¿Y si hay una emergencia?",
     "El teléfono de emergencia funciona día y noche, también en festivos."},
    {Subject::Policy, "¿La embajada dirá algo sobre el acuerdo del agua? En los pueblos hay preocupación.",
     "Las conversaciones siguen hasta el {date}. Ya está acordado que ningún pueblo pierde su parte actual.",
     "¿La parte de qué año?", "La media de los últimos diez años, artículo 4 del borrador."},
    {Subject::Policy, "¿Por qué se abstuvo su delegación en la votación de pesca del {past}?",
     "Porque se quitó la cuota de los barcos pequeños. Preparamos una enmienda con otros cinco Estados.",
     "¿Dónde se puede leer la declaración?", "En nuestra página, sección «Declaraciones», en inglés y francés."},
    {Subject::Policy, "¿Es verdad que este año termina la exención de visado?",
     "No. Sigue igual; solo habrá que registrarse en línea tres días antes del viaje.", "¿El registro cuesta dinero?",
     "Nada. Desconfíe de las páginas que piden dinero."},
    {Subject::Policy, "¿Cuánto se ha pagado de verdad del fondo del clima?",
     "26 de 40 millones hasta el {past}; la lista de proyectos es pública.", "¿Y cuánto se fue en administración?",
     "El cuatro por ciento, página 12 del informe anual."},
    {Subject::Culture, "¿Pueden pedir la beca los estudiantes de último curso?",
     "Sí. El título se entrega al comienzo del curso.", "¿Hay límite de edad?",
     "Treinta años el día de la solicitud; treinta y cinco para doctorado."},
    {Subject::Culture, "El portal de becas falló anoche a las {time}. ¿Amplían el plazo?",
     "Sí, tres días, hasta el {date}. No se ha perdido ningún borrador.", "Mi segunda carta aparece como no enviada.",
     "La vemos en el expediente {ref}: su solicitud está completa."},
    {Subject::Culture, "¿Habrá subtítulos en español para el concierto?",
     "Sí, los textos de las canciones se proyectan en español y alemán.", "¿Y la charla de antes?",
     "Con traducción simultánea; pida los auriculares en la entrada."},
    {Subject::Culture, "Ya no quedan entradas para el concierto {city}. ¿Hay lista de espera?",
     "Sí, escriba a culture@arvenia.example; siempre vuelven unas treinta.", "¿Cuándo se sabe?",
     "El día antes a mediodía, como muy tarde."},
    {Subject::Culture, "¿Hay que inscribirse para la lectura del {date}?", "No, venga sin más. Las puertas abren a las {time}.",
     "¿Firmará libros la autora?", "Sí, y después habrá té."},
    {Subject::Culture, "¿Todavía puede participar mi colegio en el programa de cartas?",
     "Claro, hasta el {date}, con clases de diez a catorce años.", "¿En qué idioma escriben los niños?",
     "En inglés o alemán; ayudamos con la primera carta."},
    {Subject::Safety, "¿Está abierta la carretera de la costa? Estamos cerca de Port Almar con dos niños.",
     "En un sentido desde esta mañana. Quédense al norte del puente y llamen a emergencias si lo necesitan.",
     "Llamamos y dijeron que nos devolverían la llamada.", "Tenemos su número; un compañero les llama en un cuarto de hora."},
    {Subject::Safety, "No localizo a mi hermana desde el terremoto. ¿A quién pregunto?",
     "Llame ahora a nuestra línea de emergencia con su nombre y último lugar; estamos en contacto con los "
     "hospitales.",
     "¡La han encontrado! Está bien, solo sin batería.",
     "¡Qué buena noticia! Dígale que se inscriba en el registro de viajeros."},
    {Subject::Safety, "¿Es seguro viajar al norte? El aviso es del {past}.",
     "Sigue vigente: de día y lejos de la frontera. Lo revisamos cada mañana.", "Entonces pongan la fecha de revisión.",
     "Buena idea, desde mañana aparecerá."},
    {Subject::House, "¿Buscan personas en prácticas? Estudio {city}.",
     "Sí, dos plazas desde el {date}. Una página de presentación y un currículum sin foto.", "¿Son remuneradas?",
     "Sí, 900 euros al mes y el abono de transporte."},
};

} // namespace

std::span<const Talk> talksEs() { return kTalks; }

} // namespace attache::demo
