// Everything in Spanish that is neither a question nor its answer: greetings, thanks, posts of the embassy, remarks.
#include "core/desk/demo/phrases.h"

namespace attache::demo {

namespace {

constexpr std::string_view kGreetings[] = {
    "Hola. ",
    "Buenos días. ",
    "Buenas tardes. ",
    "Una consulta para la embajada. ",
};

constexpr std::string_view kSignOffs[] = {
    " Gracias de antemano.",
    " ¡Gracias!",
    " Un saludo.",
    " Gracias por su ayuda.",
};

constexpr std::string_view kThanks[] = {
    "¡Muchas gracias, me ayuda mucho!", "Perfecto, gracias.", "¡Qué rapidez! Gracias.", "Todo claro, muy amables.",
    "Gracias por tomarse el tiempo.",
};

constexpr std::string_view kWelcomes[] = {
    "De nada. ¡Buen viaje!",
    "Con mucho gusto.",
    "Nos alegra haber ayudado.",
};

constexpr std::string_view kNudges[] = {
    "P. D.: es bastante urgente, olvidé decirlo.",
    "Vivo {city}, por si importa.",
    "Ya mandé un correo el {past}.",
};

constexpr std::string_view kPromises[] = {
    "Lo consultamos con la capital y le respondemos antes del {date}.",
    "Aún no lo sabemos; tendrá respuesta aquí antes del {date}.",
};

constexpr std::string_view kLinks[] = {
    "Está todo en nuestra página: arvenia.example/es",
    "Véase la pregunta 12: arvenia.example/faq",
};

constexpr std::string_view kPraise[] = {
    "¡Qué noche tan bonita! Que haya más.",
    "Preciosas fotos.",
    "Muy amables hoy en la ventanilla, también hay que decirlo.",
    "Bien dicho.",
    "A los niños les encantó.",
};

constexpr std::string_view kComplaints[] = {
    "Fotos bonitas, pero el teléfono no funciona desde el lunes.",
    "Seis semanas para un pasaporte no es normal.",
    "En la ventanilla me dijeron lo contrario el {past}.",
    "Otra promesa más.",
    "Es la tercera vez que pregunto.",
};

constexpr std::string_view kAsides[] = {
    "A mí me pasó igual, tardó dos meses.",
    "Prueba temprano, las citas salen a las ocho.",
    "A mí me contestaron en un día, la verdad.",
    "La misma pregunta por aquí.",
    "No me lo creo.",
};

constexpr std::string_view kQuotes[] = {
    "Conviene saberlo antes del verano.",
    "A ver si esta vez lo cumplen.",
    "¿Y los que ya habían presentado la solicitud?",
    "¡Por fin!",
};

constexpr Pair kAgain[] = {
    {"Otra pregunta: ¿abre la ventanilla el {date}?", "Sí, de 9 a 12, como siempre."},
    {"¿Puedo pagar al recogerlo?", "Sí, con tarjeta."},
    {"¿Vale una copia por correo electrónico?", "Para el primer paso basta un buen escaneo en PDF."},
    {"¿Se aplica también a mi esposa, que tiene otra nacionalidad?", "Sí, con su propio formulario. Pueden presentarlos juntos."},
};

constexpr News kNews[] = {
    {Subject::Consular, "Sección consular: abierta el {date} de 9:00 a 12:00 y de 13:30 a 16:00. Cita previa en línea."},
    {Subject::Consular, "Novedad: los documentos de emergencia se emiten sin cita, de 9:00 a 12:00."},
    {Subject::Consular, "El consulado móvil estará en Salzburgo el {date}: cuarenta citas libres."},
    {Subject::Consular, "Visita familiar: la lista de documentos, ahora en una sola página."},
    {Subject::Policy, "Acuerdo del agua: el texto será público el {date}."},
    {Subject::Policy, "Pesca: por qué pedimos sitio para los barcos pequeños."},
    {Subject::Policy, "Fondo del clima: se han pagado 26 de 40 millones. El mapa de proyectos está en línea."},
    {Subject::Culture, "Becas: solicitudes abiertas hasta el {date}, también para último curso."},
    {Subject::Culture, "Concierto el {date} a las {time}: el cuarteto de Tarsin, con textos en español. Entrada libre."},
    {Subject::Culture, "Semana de cine: seis películas de Arvenia desde el {date}."},
    {Subject::Safety, "Temporal en la costa: sigan las indicaciones de las autoridades locales."},
    {Subject::Safety, "Consejos de viaje para el norte, revisados hoy: sin cambios."},
    {Subject::House, "Prácticas desde el {date}: dos plazas remuneradas."},
    {Subject::House, "Un día en la ventanilla: 84 personas, 11 idiomas y una impresora rota."},
};

} // namespace

Remarks remarksEs()
{
    return {kGreetings, kSignOffs,   kThanks, kWelcomes, kNudges, kPromises, kLinks,
            kPraise,    kComplaints, kAsides, kQuotes,   kAgain,  kNews};
}

} // namespace attache::demo
