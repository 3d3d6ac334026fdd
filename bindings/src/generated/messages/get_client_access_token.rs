// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::NonEmptyArrayOfClientAccessTokenRequests;

/// Complex type `m:GetClientAccessTokenType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetClientAccessToken`.
#[doc(alias = "GetClientAccessTokenType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetClientAccessToken {
    /// Element `m:TokenRequests`, required.
    pub token_requests: NonEmptyArrayOfClientAccessTokenRequests,
}

impl Eq for GetClientAccessToken {}

xml::complex_type!(
    GetClientAccessToken { name: "m:GetClientAccessTokenType", required:
    "m:TokenRequests", bits: 1, model: "m:TokenRequests" }
);

impl GetClientAccessToken {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(token_requests: NonEmptyArrayOfClientAccessTokenRequests) -> Self {
        Self { token_requests }
    }
}

xml::blank_new!(GetClientAccessToken: blank);

impl xml::ReadNode for GetClientAccessToken {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "TokenRequests") => input.require(&mut self.token_requests, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetClientAccessToken {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:TokenRequests", &self.token_requests);
    }
}

xml::root!(GetClientAccessToken, "m:GetClientAccessToken");
