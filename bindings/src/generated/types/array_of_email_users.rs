// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::EmailUser;

/// Complex type `t:ArrayOfEmailUsersType`.
#[doc(alias = "ArrayOfEmailUsersType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfEmailUsers(pub Vec<EmailUser>);

impl ArrayOfEmailUsers {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfEmailUsersType",
        content: xml::Content::Model("t:EmailUser*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfEmailUsers, EmailUser);

::ews_bindings::complex_type!(ArrayOfEmailUsers);

impl xml::ReadNode for ArrayOfEmailUsers {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "EmailUser") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfEmailUsers {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:EmailUser", &self.0);
    }
}
