// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    GetLastPrivateCatalogUpdate { name: "m:GetLastPrivateCatalogUpdateType", model:
    "m:Client?" }
);

rt::placeholder_default!(GetLastPrivateCatalogUpdate);

impl rt::ReadComplex for GetLastPrivateCatalogUpdate {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Client") => reader.fill(&mut self.client, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetLastPrivateCatalogUpdate {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:Client", &self.client);
    }
}

rt::root!(GetLastPrivateCatalogUpdate, "m:GetLastPrivateCatalogUpdate");
