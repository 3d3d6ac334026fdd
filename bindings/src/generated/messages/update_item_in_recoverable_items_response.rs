// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(UpdateItemInRecoverableItemsResponse: blank);

impl xml::ReadNode for UpdateItemInRecoverableItemsResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ResponseMessages") => {
                input.require(&mut self.response_messages, tag, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for UpdateItemInRecoverableItemsResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(
    UpdateItemInRecoverableItemsResponse, "m:UpdateItemInRecoverableItemsResponse"
);
