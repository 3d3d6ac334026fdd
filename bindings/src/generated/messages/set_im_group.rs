// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ItemId, NonEmptyString};

/// Complex type `m:SetImGroupType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SetImGroup`.
#[doc(alias = "SetImGroupType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetImGroup {
    /// Element `m:GroupId`, required.
    pub group_id: ItemId,
    /// Element `m:NewDisplayName`, required.
    pub new_display_name: NonEmptyString,
}

impl Eq for SetImGroup {}

rt::complex_type!(
    SetImGroup { name: "m:SetImGroupType", required: "m:GroupId, m:NewDisplayName",
    bits: 2, model: "m:GroupId, m:NewDisplayName" }
);

impl SetImGroup {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(group_id: ItemId, new_display_name: NonEmptyString) -> Self {
        Self { group_id, new_display_name }
    }
}

rt::placeholder_new!(SetImGroup: placeholder, placeholder);

impl rt::ReadComplex for SetImGroup {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "GroupId") => reader.require(&mut self.group_id, tag, 0),
            (rt::M, "NewDisplayName") => {
                reader.require(&mut self.new_display_name, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SetImGroup {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:GroupId", &self.group_id);
        out.element("m:NewDisplayName", &self.new_display_name);
    }
}

rt::root!(SetImGroup, "m:SetImGroup");
