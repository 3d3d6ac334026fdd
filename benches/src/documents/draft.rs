//! A document under construction: its elements and random values.

use std::fmt::Display;

use quick_xml::escape::{escape, partial_escape};

use super::random::Random;

const WORDS: [&str; 48] = [
    "quarterly",
    "figures",
    "draft",
    "the",
    "of",
    "and",
    "meeting",
    "minutes",
    "please",
    "find",
    "attached",
    "contract",
    "for",
    "review",
    "before",
    "Friday",
    "budget",
    "Zürich",
    "office",
    "travel",
    "plan",
    "with",
    "customers",
    "in",
    "København",
    "next",
    "week",
    "invoice",
    "number",
    "is",
    "open",
    "team",
    "lunch",
    "release",
    "notes",
    "about",
    "migration",
    "project",
    "schedule",
    "naïve",
    "estimate",
    "hardware",
    "order",
    "delivery",
    "status",
    "update",
    "from",
    "R&D",
];
const FIRST: [&str; 12] =
    ["Ada", "Jonas", "Miriam", "Søren", "Chloé", "Ivan", "Noor", "Paulo", "Yuki", "Greta", "Tomás", "Wei"];
const LAST: [&str; 12] = [
    "Okafor",
    "Weber",
    "Lindqvist",
    "Nguyễn",
    "O'Neill",
    "Novák",
    "Haddad",
    "Silva",
    "Tanaka",
    "Krüger",
    "García",
    "Zhang",
];

/// A person with a mailbox.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub(super) first: &'static str,
    pub(super) last: &'static str,
    pub(super) address: String,
}

impl Person {
    pub(super) fn name(&self) -> String {
        format!("{} {}", self.first, self.last)
    }
}

/// The text so far, and the source of random values.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) text: String,
    pub(super) random: Random,
}

impl Draft {
    pub(super) fn new(seed: u64) -> Self {
        Self { text: String::new(), random: Random::new(seed) }
    }

    pub(super) fn raw(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Adds an element of the types namespace. `content` adds its content.
    pub(super) fn element(&mut self, name: &str, content: impl FnOnce(&mut Self)) {
        self.element_with(name, &[], content);
    }

    pub(super) fn element_with(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        content: impl FnOnce(&mut Self),
    ) {
        self.open(name, attributes);
        self.raw(">");
        content(self);
        self.raw("</t:");
        self.raw(name);
        self.raw(">");
    }

    /// Adds an element with a text.
    pub(super) fn value(&mut self, name: &str, value: impl Display) {
        self.value_with(name, &[], value);
    }

    pub(super) fn value_with(&mut self, name: &str, attributes: &[(&str, &str)], value: impl Display) {
        let value = value.to_string();
        if value.is_empty() {
            return self.empty(name, attributes);
        }
        self.element_with(name, attributes, |draft| draft.raw(&partial_escape(&value)));
    }

    /// Adds an element without content.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.open(name, attributes);
        self.raw("/>");
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.raw("<t:");
        self.raw(name);
        for (name, value) in attributes {
            self.raw(" ");
            self.raw(name);
            self.raw("=\"");
            self.raw(&escape(*value));
            self.raw("\"");
        }
    }

    /// Adds an element with the id of an item or a folder.
    pub(super) fn id(&mut self, name: &str, start: &str) {
        let id = self.random.base64(start, 140);
        let key = self.random.base64("CQAAABYAAA", 32);
        self.empty(name, &[("Id", &id), ("ChangeKey", &key)]);
    }

    pub(super) fn flag(&mut self, name: &str, once_in: u64) {
        let value = self.random.once_in(once_in);
        self.value(name, value);
    }

    pub(super) fn date_time(&mut self, name: &str) {
        let moment = self.random.date_time();
        self.value(name, moment);
    }

    pub(super) fn one_of(&mut self, name: &str, values: &[&'static str]) {
        let value = self.random.pick(values);
        self.value(name, value);
    }

    pub(super) fn words(&mut self, number: u64) -> String {
        let words: Vec<&str> = (0..number).map(|_| self.random.pick(&WORDS)).collect();
        words.join(" ")
    }

    pub(super) fn person(&mut self) -> Person {
        let (first, last) = (self.random.pick(&FIRST), self.random.pick(&LAST));
        let ascii =
            |name: &str| name.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_lowercase();
        let address = format!("{}.{}@example.com", ascii(first), ascii(last));
        Person { first, last, address }
    }

    pub(super) fn people(&mut self, max: u64) -> Vec<Person> {
        (0..=self.random.below(max)).map(|_| self.person()).collect()
    }

    pub(super) fn mailbox(&mut self, person: &Person) {
        self.element("Mailbox", |draft| {
            draft.value("Name", person.name());
            draft.value("EmailAddress", &person.address);
            draft.value("RoutingType", "SMTP");
            draft.value("MailboxType", "Mailbox");
        });
    }

    pub(super) fn recipients(&mut self, name: &str, people: &[Person]) {
        self.element(name, |draft| people.iter().for_each(|person| draft.mailbox(person)));
    }

    pub(super) fn effective_rights(&mut self) {
        self.element("EffectiveRights", |draft| {
            for name in ["CreateAssociated", "CreateContents", "CreateHierarchy"] {
                draft.flag(name, 2);
            }
            for name in ["Delete", "Modify", "Read", "ViewPrivateItems"] {
                draft.value(name, true);
            }
        });
    }
}

/// Returns the names of people, separated by semicolons.
pub(super) fn display(people: &[Person]) -> String {
    people.iter().map(Person::name).collect::<Vec<_>>().join("; ")
}
