// @generated

use ::ews_bindings::{Result, rt};

use super::EmailAddressExtended;

/// Complex type `t:LikeType`, since `V2016_10_10`.
#[doc(alias = "LikeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Like {
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
}

impl Eq for Like {}

rt::complex_type!(
    Like { name: "t:LikeType", required: "t:Id, t:CreatedBy", bits: 2, model:
    "t:Id, t:CreatedBy, t:CreatedDateTime?, t:ServerCreatedDateTime?, t:DeepLink?, t:Application?"
    }
);

impl Like {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: impl Into<String>, created_by: EmailAddressExtended) -> Self {
        Self {
            id: id.into(),
            created_by,
            created_date_time: None,
            server_created_date_time: None,
            deep_link: None,
            application: None,
        }
    }
}

rt::placeholder_new!(Like: text, placeholder);

impl rt::ReadComplex for Like {
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
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Like {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Id", &self.id);
        out.element("t:CreatedBy", &self.created_by);
        out.element("t:CreatedDateTime", &self.created_date_time);
        out.element("t:ServerCreatedDateTime", &self.server_created_date_time);
        out.element("t:DeepLink", &self.deep_link);
        out.element("t:Application", &self.application);
    }
}
