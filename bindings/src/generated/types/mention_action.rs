// @generated

use ::ews_bindings::{Result, rt};

use super::EmailAddressExtended;

/// Complex type `t:MentionActionType`, since `V2016_10_10`.
#[doc(alias = "MentionActionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MentionAction {
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
    /// Element `t:Mentioned`, required.
    pub mentioned: EmailAddressExtended,
    /// Element `t:MentionText`, optional.
    pub mention_text: Option<String>,
    /// Element `t:ClientReference`, optional.
    pub client_reference: Option<String>,
}

impl Eq for MentionAction {}

rt::complex_type!(
    MentionAction { name: "t:MentionActionType", required:
    "t:Id, t:CreatedBy, t:Mentioned", bits: 3, model:
    "t:Id, t:CreatedBy, t:CreatedDateTime?, t:ServerCreatedDateTime?, t:DeepLink?, t:Application?, t:Mentioned, t:MentionText?, t:ClientReference?"
    }
);

impl MentionAction {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        created_by: EmailAddressExtended,
        mentioned: EmailAddressExtended,
    ) -> Self {
        Self {
            id: id.into(),
            created_by,
            created_date_time: None,
            server_created_date_time: None,
            deep_link: None,
            application: None,
            mentioned,
            mention_text: None,
            client_reference: None,
        }
    }
}

rt::placeholder_new!(MentionAction: text, placeholder, placeholder);

impl rt::ReadComplex for MentionAction {
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
            (rt::T, "Mentioned") => reader.require(&mut self.mentioned, tag, 2),
            (rt::T, "MentionText") => reader.fill(&mut self.mention_text, tag),
            (rt::T, "ClientReference") => reader.fill(&mut self.client_reference, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MentionAction {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Id", &self.id);
        out.element("t:CreatedBy", &self.created_by);
        out.element("t:CreatedDateTime", &self.created_date_time);
        out.element("t:ServerCreatedDateTime", &self.server_created_date_time);
        out.element("t:DeepLink", &self.deep_link);
        out.element("t:Application", &self.application);
        out.element("t:Mentioned", &self.mentioned);
        out.element("t:MentionText", &self.mention_text);
        out.element("t:ClientReference", &self.client_reference);
    }
}
