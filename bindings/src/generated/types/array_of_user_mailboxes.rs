// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::UserMailbox;

/// Complex type `t:ArrayOfUserMailboxesType`.
#[doc(alias = "ArrayOfUserMailboxesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfUserMailboxes(pub Vec<UserMailbox>);

impl ArrayOfUserMailboxes {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfUserMailboxesType",
        content: xml::Content::Model("t:UserMailbox+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfUserMailboxes, UserMailbox);

::ews_bindings::complex_type!(ArrayOfUserMailboxes);

impl xml::ReadNode for ArrayOfUserMailboxes {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "UserMailbox") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfUserMailboxes {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:UserMailbox", &self.0);
    }
}
