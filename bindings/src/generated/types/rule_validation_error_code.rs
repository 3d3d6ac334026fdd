// @generated

use ::ews_bindings::xml;

/// Simple type `t:RuleValidationErrorCodeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "RuleValidationErrorCodeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum RuleValidationErrorCode {
    /// `ADOperationFailure`
    AdOperationFailure,
    ConnectedAccountNotFound,
    CreateWithRuleId,
    EmptyValueFound,
    DuplicatedPriority,
    DuplicatedOperationOnTheSameRule,
    FolderDoesNotExist,
    InvalidAddress,
    InvalidDateRange,
    InvalidFolderId,
    InvalidSizeRange,
    InvalidValue,
    MessageClassificationNotFound,
    MissingAction,
    MissingParameter,
    MissingRangeValue,
    NotSettable,
    RecipientDoesNotExist,
    RuleNotFound,
    SizeLessThanZero,
    StringValueTooBig,
    UnsupportedAddress,
    UnexpectedError,
    UnsupportedRule,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    RuleValidationErrorCode: AdOperationFailure = "ADOperationFailure",
    ConnectedAccountNotFound, CreateWithRuleId, DuplicatedOperationOnTheSameRule,
    DuplicatedPriority, EmptyValueFound, FolderDoesNotExist, InvalidAddress,
    InvalidDateRange, InvalidFolderId, InvalidSizeRange, InvalidValue,
    MessageClassificationNotFound, MissingAction, MissingParameter, MissingRangeValue,
    NotSettable, RecipientDoesNotExist, RuleNotFound, SizeLessThanZero,
    StringValueTooBig, UnexpectedError, UnsupportedAddress, UnsupportedRule
);
