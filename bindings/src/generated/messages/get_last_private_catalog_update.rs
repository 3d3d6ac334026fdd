// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::OfficeClient;

/// Complex type `m:GetLastPrivateCatalogUpdateType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetLastPrivateCatalogUpdate`.
#[doc(alias = "GetLastPrivateCatalogUpdateType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetLastPrivateCatalogUpdate {
    /// Element `m:Client`, optional.
    pub client: Option<Box<OfficeClient>>,
}

impl Eq for GetLastPrivateCatalogUpdate {}

xml::complex_type!(
    GetLastPrivateCatalogUpdate { name: "m:GetLastPrivateCatalogUpdateType", model:
    "m:Client?" }
);

xml::blank_default!(GetLastPrivateCatalogUpdate);

impl xml::ReadNode for GetLastPrivateCatalogUpdate {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Client") => input.fill(&mut self.client, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetLastPrivateCatalogUpdate {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:Client", &self.client);
    }
}

xml::root!(GetLastPrivateCatalogUpdate, "m:GetLastPrivateCatalogUpdate");
