// What the server says to people, in Polish.
import type { ServerMessages } from './en.ts'

export const pl: ServerMessages = {
  disclosure: (site: string) =>
    `Rozmawiasz z automatycznym asystentem serwisu ${site}. To maszyna, nie człowiek. W każdej chwili możesz poprosić o rozmowę z człowiekiem.`,
  answers: {
    greeting: 'Dzień dobry! W czym mogę pomóc?',
    thanks: 'Bardzo proszę. Czy mogę pomóc w czymś jeszcze?',
    goodbye: 'Do widzenia i dziękujemy za wizytę.',
    identity:
      'Jestem automatycznym asystentem, nie człowiekiem. Jeśli wolisz porozmawiać z człowiekiem, wybierz „Porozmawiaj z człowiekiem”.',
    unsure:
      'Nie ma odpowiedzi na to pytanie w naszych artykułach pomocy, a nie chcę zgadywać. Może Ci pomóc człowiek: wybierz „Porozmawiaj z człowiekiem”.',
    suggestions: 'Te artykuły mogą być pomocne:',
    rights:
      'Możesz od razu i samodzielnie zobaczyć, pobrać lub usunąć swoje dane: otwórz „Moje dane” w menu tego okna. Czy mam utworzyć dla Ciebie wniosek?',
    articlesOnly:
      'Zgodnie z Twoim wyborem asystent nie czyta Twoich wiadomości. Te artykuły pomocy mogą pasować; człowiek już wie i odpowie tutaj.',
    humanOffered: 'Człowiek odpowie tutaj, gdy tylko ktoś będzie wolny.',
    failed: 'Asystent nie może teraz odpowiedzieć. Twoja wiadomość jest zachowana i może Ci pomóc człowiek.',
    modelAway: 'Model językowy jest w tej chwili niedostępny, dlatego to pochodzi wprost z naszych artykułów.',
    source: 'Z naszego artykułu pomocy',
  },
  system: {
    handover: 'To prośba o rozmowę z człowiekiem. Asystent teraz milczy; ktoś odpowie tutaj.',
    taken: (name: string) => `${name} dołącza do rozmowy i odpowie na pytania. Asystent milczy.`,
    returned: 'Asystent znów odpowiada. W każdej chwili możesz poprosić o rozmowę z człowiekiem.',
    resolved: 'Ta rozmowa została oznaczona jako rozwiązana. Możesz napisać ponownie w każdej chwili.',
    ended: 'Rozmowa zakończona na Twoje życzenie.',
    stopped: 'Zatrzymano.',
  },
  purposes: {
    support: {
      title: 'Zachować tę rozmowę',
      text: 'Zapisujemy to, co tutaj piszesz, aby móc odpowiedzieć i aby można było do tego wrócić. Treść jest zapieczętowana kluczem, który należy tylko do Ciebie.',
      refused:
        'Odpowiadamy na podstawie naszych artykułów pomocy i niczego nie zapisujemy. Po zamknięciu okna wszystko znika.',
    },
    ai: {
      title: 'Pozwolić asystentowi czytać rozmowę',
      text: 'Automatyczny asystent czyta Twoje wiadomości i odpowiada od razu. Imiona, nazwiska, adresy i numery, które rozpoznamy, są najpierw zastępowane etykietami.',
      refused: 'Odpowiada Ci człowiek. Żaden automatyczny asystent nie czyta Twoich wiadomości.',
    },
    remember: {
      title: 'Rozpoznać mnie następnym razem',
      text: 'Po powrocie znajdziesz tutaj swoje wcześniejsze rozmowy.',
      refused: 'To okno zapomina o Tobie, gdy je zamkniesz.',
    },
    contact: {
      title: 'Kontaktować się ze mną e-mailem',
      text: 'Piszemy na Twój adres, jeśli odpowiedź pojawi się po Twoim wyjściu.',
      refused: 'Odpowiedź czeka na Ciebie tutaj.',
    },
    improve: {
      title: 'Pomóc nam się poprawiać',
      text: 'Przeglądamy kopie rozmów, w których rozpoznane dane zastąpiono etykietami, aby pisać lepsze artykuły pomocy.',
      refused: 'Twoje rozmowy nie są do tego używane.',
    },
    accountability: {
      title: 'Wykazać, że przestrzegamy zasad',
      text: 'Przechowujemy Twoje wybory i wnioski dotyczące Twoich danych, ponieważ prawo wymaga, abyśmy mogli je wykazać.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'Twoja zgoda (art. 6 ust. 1 lit. a RODO)',
    'eu-gdpr:A6-1-b':
      'umowa z Tobą lub działania podjęte na Twoje żądanie przed jej zawarciem (art. 6 ust. 1 lit. b RODO)',
    'eu-gdpr:A6-1-c': 'obowiązek prawny (art. 6 ust. 1 lit. c RODO)',
    'eu-gdpr:A6-1-f':
      'nasz prawnie uzasadniony interes, jakim jest szybka odpowiedź; możesz wnieść wobec niego sprzeciw (art. 6 ust. 1 lit. f RODO)',
  },
  categories: {
    'pd:Communication': 'to, co do nas piszesz',
    'pd:Identifier': 'losowy numer, który Cię oznacza',
    'pd:EmailAddress': 'Twój adres e-mail',
  },
  retention: {
    conversation_closed: (period: string) => `${period} od zakończenia rozmowy`,
    session_expired: (period: string) => `${period} od Twojej wizyty`,
    case_closed: (period: string) => `${period} od zamknięcia sprawy`,
    consent_ended: (period: string) => `${period} od wyrażenia zgody lub do jej wycofania`,
    recorded: (period: string) => `${period} od zapisania`,
  },
  notice: {
    title: 'Jak postępujemy z Twoimi danymi na tym czacie',
    summary: (controller: string) =>
      `${controller} odpowiada za to, co tutaj piszesz. Niczego nie zapisujemy, zanim się zgodzisz. Możesz odmówić i mimo to otrzymać pomoc, w każdej chwili zmienić zdanie oraz samodzielnie zobaczyć, pobrać lub usunąć wszystko.`,
    who: {
      title: 'Kto odpowiada za dane',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Administrator: ${name}, ${address}.`,
        `Pytania o prywatność: ${contact}. Inspektor ochrony danych: ${officer}.`,
      ],
    },
    what: {
      title: 'Co jest zbierane, a co nie',
      text: [
        'To, co piszesz, kiedy to piszesz, wybrany język i Twoje wybory. Nie musisz nam mówić, kim jesteś.',
        'Nie zapisujemy Twojego adresu sieciowego, przeglądarki ani ruchów na tej stronie. Na Twoim urządzeniu jest tylko klucz do tego okna, do zamknięcia karty.',
        'Numery kart i hasła są zamazywane, zanim cokolwiek zostanie zapisane. Prosimy nie podawać szczegółów o zdrowiu, przekonaniach ani życiu prywatnym, chyba że pytanie tego wymaga.',
      ],
    },
    why: { title: 'Po co, na jakiej podstawie i jak długo' },
    recipients: {
      title: 'Kto otrzymuje dane',
      none: 'Nikt z zewnątrz. Asystent działa na naszych własnych serwerach i żadne dane ich nie opuszczają.',
      some: 'Te firmy pracują dla nas na podstawie umowy:',
    },
    transfers: { title: 'Przekazywanie poza Europejski Obszar Gospodarczy', none: 'Nie ma takiego przekazywania.' },
    machine: {
      title: 'Asystent',
      text: [
        'Odpowiedzi oznaczone „Asystent AI” pochodzą od maszyny. Są cytatami z naszych artykułów pomocy, z odnośnikiem do źródła. Maszyna może się mylić.',
        'Nie podejmuje decyzji, które wywołują wobec Ciebie skutki prawne lub w podobny sposób na Ciebie wpływają. Człowiek jest zawsze dostępny.',
      ],
      worded:
        'Odpowiedzi oznaczone „Asystent AI” pochodzą od maszyny. Model językowy formułuje je na podstawie naszych artykułów pomocy, z linkiem do źródła; dane, które rozpoznajemy, są zastępowane etykietami, zanim je przeczyta. Maszyna może się mylić.',
    },
    required: {
      title: 'Czy to obowiązkowe?',
      text: [
        'Nie. Żadna ustawa ani umowa nie zobowiązuje Cię do podania nam tutaj danych. Jeśli niczego u nas nie zapisujesz, odpowiadamy na podstawie naszych artykułów pomocy.',
      ],
    },
    rights: {
      title: 'Twoje prawa',
      intro:
        'Ze wszystkich możesz skorzystać w tym oknie, w części „Moje dane”, albo pisząc do nas. To nic nie kosztuje.',
    },
    security: {
      title: 'Jak to jest chronione',
      text: [
        'Wszystko, co piszesz, jest przed zapisaniem pieczętowane kluczem, który należy tylko do Ciebie. Gdy usuniesz swoje dane, wpisy i klucz zostają zniszczone, a Ty otrzymujesz podpisane zaświadczenie.',
      ],
    },
    complaint: {
      title: 'Skarga',
      text: (authority: string, url: string) => [
        `Możesz wnieść skargę do organu nadzorczego, na przykład ${authority} (${url}), i możesz zwrócić się do sądu.`,
      ],
    },
    change: {
      title: 'Zmiana zdania',
      text: [
        'Otwórz „Moje dane” w tym oknie i wyłącz dany wybór. Działa to w ciągu pięciu sekund, a to, co zapisano tylko w tym celu, zostaje usunięte.',
      ],
    },
  },
  rights: {
    access: {
      title: 'Zobaczyć i pobrać',
      text: 'Pełna kopia Twoich danych, czytelna dla ludzi i dla maszyn (art. 15).',
    },
    rectification: { title: 'Sprostować', text: 'Poprawienie lub uzupełnienie błędnych danych (art. 16).' },
    erasure: { title: 'Usunąć', text: 'Usunięcie wszystkiego, z zaświadczeniem (art. 17).' },
    restriction: { title: 'Zamrozić', text: 'Przechowywanie Twoich danych bez ich używania (art. 18).' },
    portability: {
      title: 'Zabrać ze sobą',
      text: 'To, co nam przekazano, w formacie, który inni mogą odczytać (art. 20).',
    },
    objection: { title: 'Sprzeciwić się', text: 'Sprzeciw wobec tego, co robimy we własnym interesie (art. 21).' },
    review: {
      title: 'Decyzja człowieka',
      text: 'Wyjaśnienie zautomatyzowanej decyzji i sprawdzenie jej przez człowieka (art. 22).',
    },
    withdrawal: {
      title: 'Wycofanie zgody',
      text: 'Wycofanie naraz wszystkich zgód; to, co jest przechowywane tylko z ich powodu, zostaje usunięte (art. 7).',
    },
    complaint: {
      title: 'Skarga',
      text: 'Informacja, gdzie można złożyć skargę i jaki sąd może rozstrzygnąć (art. 77).',
    },
  },
  problems: {
    'bad-request': 'Coś w tym żądaniu się nie zgadza.',
    'not-signed-in': 'Zaloguj się lub zacznij od nowa.',
    'second-factor-required': 'Potrzebny jest drugi składnik logowania.',
    'not-allowed': 'Nie masz do tego uprawnień.',
    'consent-required': 'Najpierw wybierz, czy możemy zachować tę rozmowę.',
    'purpose-not-permitted': 'To nie jest dozwolone w tym celu.',
    'origin-not-allowed': 'Ta strona nie może używać tego okna.',
    'not-found': 'Niczego tu nie ma.',
    'method-not-allowed': 'Tego nie można tu zrobić.',
    conflict: 'To nie pasuje do obecnego stanu.',
    held: 'Twoja wiadomość zawiera coś, co wymaga najpierw Twojej decyzji. Niczego nie zapisano.',
    'notice-outdated': 'Informacja o prywatności się zmieniła. Przeczytaj ją i wybierz ponownie.',
    'not-verified': 'Nie udało się jeszcze potwierdzić usunięcia. Trwa ono dalej samo.',
    gone: 'Tego już nie ma.',
    'decision-refused': 'Tych reguł nie można użyć w tej postaci.',
    'decision-rules-changed': 'Reguły tej decyzji nie są takie, jak je zapisano. Nic nie zostało zdecydowane.',
    'too-large': 'To jest za duże.',
    'wrong-media-type': 'Ten rodzaj treści nie jest tu przyjmowany.',
    'reason-required': 'Podaj powód.',
    restricted: 'Te dane są zamrożone na prośbę osoby, której dotyczą.',
    'too-many-requests': 'To było za szybko. Poczekaj chwilę.',
    internal: 'Coś poszło nie tak po naszej stronie. Nic nie przepadło.',
    'sealed-data-damaged': 'Niektórych danych nie udało się otworzyć, ponieważ zostały zmienione. Nie są wyświetlane.',
    unavailable: 'Obecnie niedostępne. Spróbuj ponownie za chwilę; nic nie przepadło.',
    'storage-full': 'Brak miejsca na dane. Spróbuj ponownie później; nic nie przepadło.',
  },
  findings: {
    CARD: 'numer karty',
    SECRET: 'hasło lub klucz',
  },
}
