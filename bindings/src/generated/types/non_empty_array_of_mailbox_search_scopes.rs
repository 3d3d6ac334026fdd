// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::MailboxSearchScope;

/// Complex type `t:NonEmptyArrayOfMailboxSearchScopesType`.
#[doc(alias = "NonEmptyArrayOfMailboxSearchScopesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfMailboxSearchScopes(pub Vec<MailboxSearchScope>);

impl NonEmptyArrayOfMailboxSearchScopes {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfMailboxSearchScopesType",
        content: xml::Content::Model("t:MailboxSearchScope+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfMailboxSearchScopes, MailboxSearchScope);

::ews_bindings::complex_type!(NonEmptyArrayOfMailboxSearchScopes);

impl xml::ReadNode for NonEmptyArrayOfMailboxSearchScopes {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "MailboxSearchScope") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfMailboxSearchScopes {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MailboxSearchScope", &self.0);
    }
}
