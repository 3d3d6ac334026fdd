// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{
    EmailAddressType, ItemId, NonEmptyArrayOfPathsToElement, TargetFolderId,
};

/// Complex type `m:GetPersonaType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetPersona`.
#[doc(alias = "GetPersonaType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetPersona {
    /// Element `m:PersonaId`, optional.
    pub persona_id: Option<Box<ItemId>>,
    /// Element `m:EmailAddress`, optional.
    pub email_address: Option<Box<EmailAddressType>>,
    /// Element `m:ParentFolderId`, optional, since `V2016_10_10`.
    pub parent_folder_id: Option<Box<TargetFolderId>>,
    /// Element `m:ItemLinkId`, optional, since `V2016_10_10`.
    pub item_link_id: Option<String>,
    /// Element `m:AdditionalProperties`, optional, since `V2016_10_10`.
    pub additional_properties: Option<NonEmptyArrayOfPathsToElement>,
}

impl Eq for GetPersona {}

rt::complex_type!(
    GetPersona { name: "m:GetPersonaType", model:
    "m:PersonaId?, m:EmailAddress?, m:ParentFolderId?, m:ItemLinkId?, m:AdditionalProperties?"
    }
);

rt::placeholder_default!(GetPersona);

impl rt::ReadComplex for GetPersona {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "PersonaId") => reader.fill(&mut self.persona_id, tag),
            (rt::M, "EmailAddress") => reader.fill(&mut self.email_address, tag),
            (rt::M, "ParentFolderId") => reader.fill(&mut self.parent_folder_id, tag),
            (rt::M, "ItemLinkId") => reader.fill(&mut self.item_link_id, tag),
            (rt::M, "AdditionalProperties") => {
                reader.fill(&mut self.additional_properties, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetPersona {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:PersonaId", &self.persona_id);
        out.element("m:EmailAddress", &self.email_address);
        out.element("m:ParentFolderId", &self.parent_folder_id);
        out.element("m:ItemLinkId", &self.item_link_id);
        out.element("m:AdditionalProperties", &self.additional_properties);
    }
}

rt::root!(GetPersona, "m:GetPersona");
