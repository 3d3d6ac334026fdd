// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(GetClientAccessToken: placeholder);

impl rt::ReadComplex for GetClientAccessToken {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "TokenRequests") => reader.require(&mut self.token_requests, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetClientAccessToken {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:TokenRequests", &self.token_requests);
    }
}

rt::root!(GetClientAccessToken, "m:GetClientAccessToken");
