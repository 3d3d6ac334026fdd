// @generated

use ::ews_bindings::{Result, rt};

use super::UpdateItemInRecoverableItemsResponseMessages;

/// Complex type `m:UpdateItemInRecoverableItemsResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:UpdateItemInRecoverableItemsResponse`.
#[doc(alias = "UpdateItemInRecoverableItemsResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateItemInRecoverableItemsResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: UpdateItemInRecoverableItemsResponseMessages,
}

rt::complex_type!(
    UpdateItemInRecoverableItemsResponse { name:
    "m:UpdateItemInRecoverableItemsResponseType", required: "m:ResponseMessages", bits:
    1, model: "m:ResponseMessages" }
);

impl UpdateItemInRecoverableItemsResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: UpdateItemInRecoverableItemsResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(UpdateItemInRecoverableItemsResponse: placeholder);

impl rt::ReadComplex for UpdateItemInRecoverableItemsResponse {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ResponseMessages") => {
                reader.require(&mut self.response_messages, tag, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for UpdateItemInRecoverableItemsResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(
    UpdateItemInRecoverableItemsResponse, "m:UpdateItemInRecoverableItemsResponse"
);
