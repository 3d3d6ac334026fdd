// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::MailboxData;

/// Complex type `t:ArrayOfMailboxData`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfMailboxData(pub Vec<value::Nillable<MailboxData>>);

impl ArrayOfMailboxData {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfMailboxData",
        content: xml::Content::Model("t:MailboxData*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfMailboxData, value::Nillable < MailboxData >);

::ews_bindings::complex_type!(ArrayOfMailboxData);

impl xml::ReadNode for ArrayOfMailboxData {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "MailboxData") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfMailboxData {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MailboxData", &self.0);
    }
}
