// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::DelegateUser;

/// Complex type `t:ArrayOfDelegateUserType`.
#[doc(alias = "ArrayOfDelegateUserType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfDelegateUser(pub Vec<DelegateUser>);

impl ArrayOfDelegateUser {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfDelegateUserType",
        content: xml::Content::Model("t:DelegateUser+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfDelegateUser, DelegateUser);

::ews_bindings::complex_type!(ArrayOfDelegateUser);

impl xml::ReadNode for ArrayOfDelegateUser {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "DelegateUser") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfDelegateUser {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:DelegateUser", &self.0);
    }
}
