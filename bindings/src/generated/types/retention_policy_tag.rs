// @generated

use ::ews_bindings::{Result, rt};

use super::{ElcFolder, Guid, RetentionAction};

/// Complex type `t:RetentionPolicyTagType`, since `Exchange2013_SP1`.
#[doc(alias = "RetentionPolicyTagType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RetentionPolicyTag {
    /// Element `t:DisplayName`, required.
    pub display_name: String,
    /// Element `t:RetentionId`, required.
    pub retention_id: Guid,
    /// Element `t:RetentionPeriod`, required.
    pub retention_period: i32,
    /// Element `t:Type`, required.
    pub r#type: ElcFolder,
    /// Element `t:RetentionAction`, required.
    pub retention_action: RetentionAction,
    /// Element `t:Description`, optional.
    pub description: Option<String>,
    /// Element `t:IsVisible`, required.
    pub is_visible: bool,
    /// Element `t:OptedInto`, required.
    pub opted_into: bool,
    /// Element `t:IsArchive`, required.
    pub is_archive: bool,
    /// Element `t:ParentLabelIdentity`, optional, since `V2017_07_11`.
    pub parent_label_identity: Option<String>,
    /// Element `t:Priority`, optional, since `V2017_07_11`.
    pub priority: Option<i32>,
}

impl Eq for RetentionPolicyTag {}

rt::complex_type!(
    RetentionPolicyTag { name: "t:RetentionPolicyTagType", required:
    "t:DisplayName, t:RetentionId, t:RetentionPeriod, t:Type, t:RetentionAction, t:IsVisible, t:OptedInto, t:IsArchive",
    bits: 8, model:
    "t:DisplayName, t:RetentionId, t:RetentionPeriod, t:Type, t:RetentionAction, t:Description?, t:IsVisible, t:OptedInto, t:IsArchive, t:ParentLabelIdentity?, t:Priority?"
    }
);

impl RetentionPolicyTag {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        display_name: impl Into<String>,
        retention_id: Guid,
        retention_period: i32,
        r#type: ElcFolder,
        retention_action: RetentionAction,
        is_visible: bool,
        opted_into: bool,
        is_archive: bool,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            retention_id,
            retention_period,
            r#type,
            retention_action,
            description: None,
            is_visible,
            opted_into,
            is_archive,
            parent_label_identity: None,
            priority: None,
        }
    }
}

rt::placeholder_new!(
    RetentionPolicyTag: text, placeholder, placeholder, placeholder, placeholder,
    placeholder, placeholder, placeholder
);

impl rt::ReadComplex for RetentionPolicyTag {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DisplayName") => reader.require(&mut self.display_name, tag, 0),
            (rt::T, "RetentionId") => reader.require(&mut self.retention_id, tag, 1),
            (rt::T, "RetentionPeriod") => {
                reader.require(&mut self.retention_period, tag, 2)
            }
            (rt::T, "Type") => reader.require(&mut self.r#type, tag, 3),
            (rt::T, "RetentionAction") => {
                reader.require(&mut self.retention_action, tag, 4)
            }
            (rt::T, "Description") => reader.fill(&mut self.description, tag),
            (rt::T, "IsVisible") => reader.require(&mut self.is_visible, tag, 5),
            (rt::T, "OptedInto") => reader.require(&mut self.opted_into, tag, 6),
            (rt::T, "IsArchive") => reader.require(&mut self.is_archive, tag, 7),
            (rt::T, "ParentLabelIdentity") => {
                reader.fill(&mut self.parent_label_identity, tag)
            }
            (rt::T, "Priority") => reader.fill(&mut self.priority, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RetentionPolicyTag {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:DisplayName", &self.display_name);
        out.element("t:RetentionId", &self.retention_id);
        out.element("t:RetentionPeriod", &self.retention_period);
        out.element("t:Type", &self.r#type);
        out.element("t:RetentionAction", &self.retention_action);
        out.element("t:Description", &self.description);
        out.element("t:IsVisible", &self.is_visible);
        out.element("t:OptedInto", &self.opted_into);
        out.element("t:IsArchive", &self.is_archive);
        out.element("t:ParentLabelIdentity", &self.parent_label_identity);
        out.element("t:Priority", &self.priority);
    }
}
