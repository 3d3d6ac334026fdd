//! A document in the making: elements, and what text is made of.

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

/// Someone with a mailbox.
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

/// The text so far, and where what follows comes from.
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

    /// An element of the types namespace with whatever `content` writes.
    pub(super) fn node(&mut self, name: &str, content: impl FnOnce(&mut Self)) {
        self.node_with(name, &[], content);
    }

    pub(super) fn node_with(
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

    /// An element with text.
    pub(super) fn leaf(&mut self, name: &str, value: impl Display) {
        self.leaf_with(name, &[], value);
    }

    pub(super) fn leaf_with(&mut self, name: &str, attributes: &[(&str, &str)], value: impl Display) {
        let value = value.to_string();
        if value.is_empty() {
            return self.empty(name, attributes);
        }
        self.node_with(name, attributes, |draft| draft.raw(&partial_escape(&value)));
    }

    /// An element without content.
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

    /// An element with the id of an item or a folder.
    pub(super) fn id(&mut self, name: &str, start: &str) {
        let id = self.random.base64(start, 140);
        let key = self.random.base64("CQAAABYAAA", 32);
        self.empty(name, &[("Id", &id), ("ChangeKey", &key)]);
    }

    pub(super) fn flag(&mut self, name: &str, once_in: u64) {
        let value = self.random.once_in(once_in);
        self.leaf(name, value);
    }

    pub(super) fn moment(&mut self, name: &str) {
        let moment = self.random.moment();
        self.leaf(name, moment);
    }

    pub(super) fn choice(&mut self, name: &str, values: &[&'static str]) {
        let value = self.random.pick(values);
        self.leaf(name, value);
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

    pub(super) fn people(&mut self, most: u64) -> Vec<Person> {
        (0..=self.random.below(most)).map(|_| self.person()).collect()
    }

    pub(super) fn mailbox(&mut self, person: &Person) {
        self.node("Mailbox", |draft| {
            draft.leaf("Name", person.name());
            draft.leaf("EmailAddress", &person.address);
            draft.leaf("RoutingType", "SMTP");
            draft.leaf("MailboxType", "Mailbox");
        });
    }

    pub(super) fn recipients(&mut self, name: &str, people: &[Person]) {
        self.node(name, |draft| people.iter().for_each(|person| draft.mailbox(person)));
    }

    pub(super) fn rights(&mut self) {
        self.node("EffectiveRights", |draft| {
            for name in ["CreateAssociated", "CreateContents", "CreateHierarchy"] {
                draft.flag(name, 2);
            }
            for name in ["Delete", "Modify", "Read", "ViewPrivateItems"] {
                draft.leaf(name, true);
            }
        });
    }
}

/// Names as a list in one text.
pub(super) fn display(people: &[Person]) -> String {
    people.iter().map(Person::name).collect::<Vec<_>>().join("; ")
}
