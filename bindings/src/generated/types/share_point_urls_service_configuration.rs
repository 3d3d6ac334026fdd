// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:SharePointURLsServiceConfiguration`, since `V2016_10_10`.
///
/// Extends `t:ServiceConfiguration`.
#[doc(alias = "SharePointURLsServiceConfiguration")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SharePointUrlsServiceConfiguration {
    /// Element `t:InternalSPMySiteHostURL`, required.
    pub internal_sp_my_site_host_url: String,
    /// Element `t:ExternalSPMySiteHostURL`, required.
    pub external_sp_my_site_host_url: String,
}

impl Eq for SharePointUrlsServiceConfiguration {}

rt::complex_type!(
    SharePointUrlsServiceConfiguration { name: "t:SharePointURLsServiceConfiguration",
    required: "t:InternalSPMySiteHostURL, t:ExternalSPMySiteHostURL", bits: 2, model:
    "t:InternalSPMySiteHostURL, t:ExternalSPMySiteHostURL" }
);

impl SharePointUrlsServiceConfiguration {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        internal_sp_my_site_host_url: impl Into<String>,
        external_sp_my_site_host_url: impl Into<String>,
    ) -> Self {
        Self {
            internal_sp_my_site_host_url: internal_sp_my_site_host_url.into(),
            external_sp_my_site_host_url: external_sp_my_site_host_url.into(),
        }
    }
}

rt::placeholder_new!(SharePointUrlsServiceConfiguration: text, text);

impl rt::ReadComplex for SharePointUrlsServiceConfiguration {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "InternalSPMySiteHostURL") => {
                reader.require(&mut self.internal_sp_my_site_host_url, tag, 0)
            }
            (rt::T, "ExternalSPMySiteHostURL") => {
                reader.require(&mut self.external_sp_my_site_host_url, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SharePointUrlsServiceConfiguration {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:InternalSPMySiteHostURL", &self.internal_sp_my_site_host_url);
        out.element("t:ExternalSPMySiteHostURL", &self.external_sp_my_site_host_url);
    }
}
