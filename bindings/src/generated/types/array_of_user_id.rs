// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::UserId;

/// Complex type `t:ArrayOfUserIdType`.
#[doc(alias = "ArrayOfUserIdType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfUserId(pub Vec<UserId>);

impl ArrayOfUserId {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfUserIdType",
        content: xml::Content::Model("t:UserId+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfUserId, UserId);

::ews_bindings::complex_type!(ArrayOfUserId);

impl xml::ReadNode for ArrayOfUserId {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "UserId") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfUserId {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:UserId", &self.0);
    }
}
