// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Reminder;

/// Complex type `t:ArrayOfRemindersType`.
#[doc(alias = "ArrayOfRemindersType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfReminders(pub Vec<Reminder>);

impl ArrayOfReminders {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfRemindersType",
        content: xml::Content::Model("t:Reminder*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfReminders, Reminder);

::ews_bindings::complex_type!(ArrayOfReminders);

impl xml::ReadNode for ArrayOfReminders {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Reminder") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfReminders {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Reminder", &self.0);
    }
}
