// What people read about their rights, in Greek.
import type { RightsMessages } from './en.ts'

export const el: RightsMessages = {
  offer: {
    lead: 'Φαίνεται ότι θέλετε να ασκήσετε ένα από τα δικαιώματά σας:',
    yes: 'Ναι, παρακαλώ',
    no: 'Όχι, εννοούσα κάτι άλλο',
    opened: (date: string) => `Ανοίξαμε το αίτημά σας. Θα έχετε την απάντηση το αργότερο έως ${date}.`,
    code: (code: string) => `Κρατήστε αυτόν τον κωδικό. Ανοίγει τη βεβαίωση της διαγραφής σας: ${code}`,
    empty: 'Δεν τηρούμε τίποτα για εσάς με το οποίο θα μπορούσε να γίνει αυτό.',
  },
  locked:
    'Τα δεδομένα σας έχουν παγώσει με δικό σας αίτημα. Αυτό το μήνυμα φυλάσσεται και δεν το διαβάζει κανείς μέχρι να λήξει το πάγωμα.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Χρειαζόμαστε περισσότερο χρόνο για το αίτημά σας «${title}»: έως ${date}. Ο λόγος: ${reason} Αυτό επιτρέπεται μία φορά, για δύο μήνες, αν σας το πούμε μέσα στον πρώτο μήνα (άρθρο 12 του ΓΚΠΔ).`,
    refused: (title: string, reason: string) =>
      `Δεν μπορούμε να ικανοποιήσουμε το αίτημά σας «${title}». Ο λόγος: ${reason}`,
    answered: (title: string, text: string) => `Η απάντησή μας στο αίτημά σας «${title}»: ${text}`,
    done: (title: string) => `Το αίτημά σας «${title}» ολοκληρώθηκε.`,
    lifting: (date: string, reason: string) => `Το πάγωμα των δεδομένων σας λήγει στις ${date}. Ο λόγος: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Αν δεν συμφωνείτε, μπορείτε να υποβάλετε καταγγελία σε εποπτική αρχή, για παράδειγμα ${authority} (${url}), ή να προσφύγετε σε δικαστήριο: ${country} ή η χώρα όπου ζείτε (άρθρα 77 και 79 του ΓΚΠΔ).`,
  },
}
