// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ItemId, NonEmptyString};

/// Complex type `m:AddNewImContactToGroupType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:AddNewImContactToGroup`.
#[doc(alias = "AddNewImContactToGroupType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddNewImContactToGroup {
    /// Element `m:ImAddress`, required.
    pub im_address: NonEmptyString,
    /// Element `m:DisplayName`, optional.
    pub display_name: Option<NonEmptyString>,
    /// Element `m:GroupId`, optional.
    pub group_id: Option<Box<ItemId>>,
}

impl Eq for AddNewImContactToGroup {}

rt::complex_type!(
    AddNewImContactToGroup { name: "m:AddNewImContactToGroupType", required:
    "m:ImAddress", bits: 1, model: "m:ImAddress, m:DisplayName?, m:GroupId?" }
);

impl AddNewImContactToGroup {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(im_address: NonEmptyString) -> Self {
        Self {
            im_address,
            display_name: None,
            group_id: None,
        }
    }
}

rt::placeholder_new!(AddNewImContactToGroup: placeholder);

impl rt::ReadComplex for AddNewImContactToGroup {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ImAddress") => reader.require(&mut self.im_address, tag, 0),
            (rt::M, "DisplayName") => reader.fill(&mut self.display_name, tag),
            (rt::M, "GroupId") => reader.fill(&mut self.group_id, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for AddNewImContactToGroup {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ImAddress", &self.im_address);
        out.element("m:DisplayName", &self.display_name);
        out.element("m:GroupId", &self.group_id);
    }
}

rt::root!(AddNewImContactToGroup, "m:AddNewImContactToGroup");
