// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ClientAccessTokenRequest;

/// Complex type `t:NonEmptyArrayOfClientAccessTokenRequestsType`.
#[doc(alias = "NonEmptyArrayOfClientAccessTokenRequestsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfClientAccessTokenRequests(pub Vec<ClientAccessTokenRequest>);

impl NonEmptyArrayOfClientAccessTokenRequests {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfClientAccessTokenRequestsType",
        content: xml::Content::Model("t:TokenRequest+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    NonEmptyArrayOfClientAccessTokenRequests, ClientAccessTokenRequest
);

::ews_bindings::complex_type!(NonEmptyArrayOfClientAccessTokenRequests);

impl xml::ReadNode for NonEmptyArrayOfClientAccessTokenRequests {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "TokenRequest") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfClientAccessTokenRequests {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:TokenRequest", &self.0);
    }
}
