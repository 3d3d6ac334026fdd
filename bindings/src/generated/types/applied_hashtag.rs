// @generated

use ::ews_bindings::{Result, rt};

use super::EmailAddressExtended;

/// Complex type `t:AppliedHashtagType`, since `V2016_10_10`.
#[doc(alias = "AppliedHashtagType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AppliedHashtag {
    /// Element `t:Id`, required.
    pub id: String,
    /// Element `t:CreatedBy`, required.
    pub created_by: EmailAddressExtended,
    /// Element `t:CreatedDateTime`, optional.
    pub created_date_time: Option<String>,
    /// Element `t:ServerCreatedDateTime`, optional.
    pub server_created_date_time: Option<String>,
    /// Element `t:DeepLink`, optional.
    pub deep_link: Option<String>,
    /// Element `t:Application`, optional.
    pub application: Option<String>,
    /// Element `t:Tag`, required.
    pub tag: String,
    /// Element `t:IsAutoTagged`, required.
    pub is_auto_tagged: bool,
    /// Element `t:IsInlined`, required.
    pub is_inlined: bool,
}

impl Eq for AppliedHashtag {}

rt::complex_type!(
    AppliedHashtag { name: "t:AppliedHashtagType", required:
    "t:Id, t:CreatedBy, t:Tag, t:IsAutoTagged, t:IsInlined", bits: 5, model:
    "t:Id, t:CreatedBy, t:CreatedDateTime?, t:ServerCreatedDateTime?, t:DeepLink?, t:Application?, t:Tag, t:IsAutoTagged, t:IsInlined"
    }
);

impl AppliedHashtag {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        created_by: EmailAddressExtended,
        tag: impl Into<String>,
        is_auto_tagged: bool,
        is_inlined: bool,
    ) -> Self {
        Self {
            id: id.into(),
            created_by,
            created_date_time: None,
            server_created_date_time: None,
            deep_link: None,
            application: None,
            tag: tag.into(),
            is_auto_tagged,
            is_inlined,
        }
    }
}

rt::placeholder_new!(AppliedHashtag: text, placeholder, text, placeholder, placeholder);

impl rt::ReadComplex for AppliedHashtag {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Id") => reader.require(&mut self.id, tag, 0),
            (rt::T, "CreatedBy") => reader.require(&mut self.created_by, tag, 1),
            (rt::T, "CreatedDateTime") => reader.fill(&mut self.created_date_time, tag),
            (rt::T, "ServerCreatedDateTime") => {
                reader.fill(&mut self.server_created_date_time, tag)
            }
            (rt::T, "DeepLink") => reader.fill(&mut self.deep_link, tag),
            (rt::T, "Application") => reader.fill(&mut self.application, tag),
            (rt::T, "Tag") => reader.require(&mut self.tag, tag, 2),
            (rt::T, "IsAutoTagged") => reader.require(&mut self.is_auto_tagged, tag, 3),
            (rt::T, "IsInlined") => reader.require(&mut self.is_inlined, tag, 4),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for AppliedHashtag {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Id", &self.id);
        out.element("t:CreatedBy", &self.created_by);
        out.element("t:CreatedDateTime", &self.created_date_time);
        out.element("t:ServerCreatedDateTime", &self.server_created_date_time);
        out.element("t:DeepLink", &self.deep_link);
        out.element("t:Application", &self.application);
        out.element("t:Tag", &self.tag);
        out.element("t:IsAutoTagged", &self.is_auto_tagged);
        out.element("t:IsInlined", &self.is_inlined);
    }
}
