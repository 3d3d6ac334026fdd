// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::InboxReminder;

/// Complex type `t:ArrayOfInboxReminderType`.
#[doc(alias = "ArrayOfInboxReminderType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfInboxReminder(pub Vec<InboxReminder>);

impl ArrayOfInboxReminder {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfInboxReminderType",
        content: xml::Content::Model("t:InboxReminder*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfInboxReminder, InboxReminder);

::ews_bindings::complex_type!(ArrayOfInboxReminder);

impl xml::ReadNode for ArrayOfInboxReminder {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "InboxReminder") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfInboxReminder {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:InboxReminder", &self.0);
    }
}
