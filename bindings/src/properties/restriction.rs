//! Restrictions: the conditions of a search, for servers.

use std::any::Any;
use std::cmp::Ordering;
use std::collections::BTreeSet;

use crate::Result;
use crate::messages::ResponseCode;
use crate::rt::Scalar;
use crate::types::{
    AnyPath, AnySearchExpression, ArrayOfRecipients, ArrayOfStrings, Body, ContainmentComparison,
    ContainmentMode, ContainsExpression, EmailAddressType, Excludes, FieldUriOrConstant,
    NonEmptyArrayOfAttendees, Restriction, SingleRecipient, TwoOperandExpression,
};

use super::changes::{failure, shown};
use super::{FieldUri as _, Properties, dictionary};

impl Restriction {
    /// Returns `true` if an item or a folder fulfils the restriction.
    ///
    /// A property without a value sorts before all values and equals only another property without a value, as in
    /// Exchange 2019. Comparisons such as `IsEqualTo` ignore the case of texts. `Contains` follows its
    /// `ContainmentComparison`: without this attribute, the case must be equal. A time without an offset counts as UTC.
    ///
    /// A property with several values, such as the categories, fulfils a condition if at least one value does. But
    /// `IsNotEqualTo` requires that no value is equal. The values of a recipient or an attendee are the name and the address.
    /// A property that only other kinds of items have is a property without a value.
    ///
    /// ```
    /// use ews_bindings::types::{
    ///     AnyPath, ConstantValue, FieldUriOrConstant, IsEqualTo, Message, Restriction, UnindexedFieldUri,
    /// };
    ///
    /// let subject = AnyPath::from(UnindexedFieldUri::ItemSubject);
    /// let lunch = IsEqualTo::new(subject, ConstantValue::new("lunch"));
    /// let mut message = Message::default();
    /// message.subject = Some("Lunch".to_owned());
    /// assert!(Restriction(lunch.into()).holds(&message)?);
    /// # Ok::<(), ews_bindings::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::response_code`](crate::Error::response_code) returns the code that Exchange sends:
    ///
    /// - `ErrorUnsupportedPathForQuery`: no kind of item or folder has the property, or its value cannot be compared;
    /// - `ErrorInvalidValueForProperty`: the property is set, and a constant is not a value of its type;
    /// - `ErrorContainsFilterWrongType`: `Contains` for a property that is not a text;
    /// - `ErrorInvalidExcludesRestriction`: the mask of `Excludes` is not a number;
    /// - `ErrorInvalidRestriction`: `Near`, and an element that could not be read.
    pub fn holds<T: Properties>(&self, value: &T) -> Result<bool> {
        holds(&self.0, value)
    }
}

fn holds<T: Properties>(expression: &AnySearchExpression, value: &T) -> Result<bool> {
    use AnySearchExpression as Expression;
    match expression {
        Expression::And(and) => Ok(!each(&and.search_expression, value)?.contains(&false)),
        Expression::Or(or) => Ok(each(&or.search_expression, value)?.contains(&true)),
        Expression::Not(not) => holds(&not.0, value).map(|holds| !holds),
        Expression::Exists(exists) => {
            check_path(&exists.0)?;
            Ok(value.has(&exists.0))
        }
        Expression::Contains(contains) => holds_contains(contains, value),
        Expression::Excludes(excludes) => holds_excludes(excludes, value),
        Expression::IsEqualTo(is) => compare(is, value, Ordering::is_eq),
        Expression::IsNotEqualTo(is) => compare(is, value, Ordering::is_eq).map(|holds| !holds),
        Expression::IsLessThan(is) => compare(is, value, Ordering::is_lt),
        Expression::IsLessThanOrEqualTo(is) => compare(is, value, Ordering::is_le),
        Expression::IsGreaterThan(is) => compare(is, value, Ordering::is_gt),
        Expression::IsGreaterThanOrEqualTo(is) => compare(is, value, Ordering::is_ge),
        Expression::Near(_) => Err(invalid("Near")),
        Expression::Unlisted(raw) => Err(invalid(raw.local_name())),
        #[allow(unreachable_patterns)] // A later schema can list more expressions.
        _ => Err(invalid("an expression of a later schema")),
    }
}

/// Evaluates all expressions, so that an error in any of them is returned.
fn each<T: Properties>(expressions: &[AnySearchExpression], value: &T) -> Result<Vec<bool>> {
    expressions.iter().map(|expression| holds(expression, value)).collect()
}

/// Compares a property with a constant or with another property.
fn compare<T: Properties>(
    operands: &TwoOperandExpression,
    value: &T,
    is: impl Fn(Ordering) -> bool,
) -> Result<bool> {
    let left = values(value, &operands.path)?;
    let right = match &operands.field_uri_or_constant {
        FieldUriOrConstant::Constant(constant) => {
            let typed = value.scalar_of(&operands.path, &constant.value);
            // A newer server can know more values of an enumeration.
            let is_text = |value: &Scalar| matches!(value, Scalar::Text(_) | Scalar::Enumeration(_));
            if typed.is_none() && !left.iter().all(is_text) {
                return Err(invalid_constant(&operands.path));
            }
            vec![typed.unwrap_or_else(|| Scalar::Text(constant.value.clone()))]
        }
        FieldUriOrConstant::Unlisted(raw) => return Err(invalid(raw.local_name())),
        path => match AnyPath::try_from(path.clone()) {
            Ok(path) => values(value, &path)?,
            Err(_) => return Err(invalid("FieldURIOrConstant")),
        },
    };
    let fold = |values: Vec<Scalar>| values.into_iter().map(folded).collect::<Vec<_>>();
    let (left, right) = (fold(left), fold(right));
    let (left, right) = (or_absent(&left), or_absent(&right));
    Ok(match orders(&left, &right) {
        Some(orders) => orders.into_iter().flatten().any(is),
        None => {
            let mut pairs = left.iter().flat_map(|left| right.iter().map(move |right| (*left, *right)));
            pairs.any(|(left, right)| order(left, right).is_some_and(&is))
        }
    })
}

/// Returns the different texts of a list; `None` if the list has a value that is not a text.
fn different_texts<'v>(values: &[Option<&'v Scalar>]) -> Option<BTreeSet<&'v str>> {
    let text = |value: Option<&'v Scalar>| match value {
        Some(Scalar::Text(text)) => Some(text.as_str()),
        _ => None,
    };
    values.iter().copied().map(text).collect()
}

/// Returns the orders that occur between two lists of many texts, without comparing all pairs. Returns `None` for other lists.
fn orders(left: &[Option<&Scalar>], right: &[Option<&Scalar>]) -> Option<[Option<Ordering>; 3]> {
    if left.len() < 2 || right.len() < 2 {
        return None;
    }
    let (left, right) = (different_texts(left)?, different_texts(right)?);
    let is_less = left.first() < right.last();
    let is_equal = left.intersection(&right).next().is_some();
    let is_greater = left.last() > right.first();
    Some([
        is_less.then_some(Ordering::Less),
        is_equal.then_some(Ordering::Equal),
        is_greater.then_some(Ordering::Greater),
    ])
}

/// Returns the values, or one absent value.
fn or_absent(values: &[Scalar]) -> Vec<Option<&Scalar>> {
    if values.is_empty() { vec![None] } else { values.iter().map(Some).collect() }
}

/// The order of two values. An absent value comes before all others.
fn order(left: Option<&Scalar>, right: Option<&Scalar>) -> Option<Ordering> {
    match (left, right) {
        (Some(left), Some(right)) => left.partial_cmp(right),
        (left, right) => Some(left.is_some().cmp(&right.is_some())),
    }
}

/// Returns a value as comparisons see it: texts in lower case.
pub(super) fn folded(value: Scalar) -> Scalar {
    match value {
        Scalar::Text(text) => Scalar::Text(without_case(&text)),
        value => value,
    }
}

fn holds_contains<T: Properties>(contains: &ContainsExpression, value: &T) -> Result<bool> {
    let comparison = contains.containment_comparison.as_ref().unwrap_or(&ContainmentComparison::Exact);
    let mode = contains.containment_mode.as_ref().unwrap_or(&ContainmentMode::FullString);
    let wanted = normalized(&contains.constant.value, comparison)?;
    for found in values(value, &contains.path)? {
        let Scalar::Text(text) = found else {
            let message = format!("expected the path of a text, found {}", shown(&contains.path));
            return Err(failure(ResponseCode::ErrorContainsFilterWrongType, message));
        };
        let text = normalized(&text, comparison)?;
        let matches = match mode {
            ContainmentMode::FullString => text == wanted,
            ContainmentMode::Prefixed => text.starts_with(&wanted),
            ContainmentMode::Substring => text.contains(&wanted),
            // Without a word, the characters themselves are wanted.
            ContainmentMode::PrefixOnWords | ContainmentMode::ExactPhrase
                if words(&wanted).next().is_none() =>
            {
                text.contains(&wanted)
            }
            ContainmentMode::PrefixOnWords => {
                let mut words: Vec<&str> = words(&text).collect();
                words.sort_unstable();
                // The first word that is not less than a prefix has the prefix, if any word has it.
                let has_prefix = |wanted: &str| {
                    let first = words.get(words.partition_point(|word| *word < wanted));
                    first.is_some_and(|word| word.starts_with(wanted))
                };
                self::words(&wanted).all(has_prefix)
            }
            ContainmentMode::ExactPhrase => {
                let joined = |text| words(text).fold(" ".to_owned(), |joined, word| joined + word + " ");
                joined(&text).contains(&joined(&wanted))
            }
            ContainmentMode::Unlisted(mode) => return Err(invalid(mode)),
        };
        if matches {
            return Ok(true);
        }
    }
    Ok(false)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_alphanumeric() && !is_mark(character))
        .filter(|word| !word.is_empty())
}

/// Returns `true` for a non-spacing character that follows its letter.
fn is_mark(character: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&character)
}

/// Returns a text in which letters that differ only in their case are equal.
fn without_case(text: &str) -> String {
    // In Greek, the small letter sigma has two forms.
    let fold = |character: char| if character == 'ς' { 'σ' } else { character };
    text.chars().flat_map(char::to_lowercase).map(fold).collect()
}

/// Returns a text as a comparison sees it. If it ignores non-spacing characters, those that
/// are separate characters are removed.
fn normalized(text: &str, comparison: &ContainmentComparison) -> Result<String> {
    use ContainmentComparison as Comparison;
    let (case, marks) = match comparison {
        Comparison::Exact => (false, false),
        Comparison::IgnoreCase => (true, false),
        Comparison::IgnoreNonSpacingCharacters => (false, true),
        Comparison::Loose
        | Comparison::IgnoreCaseAndNonSpacingCharacters
        | Comparison::LooseAndIgnoreCase
        | Comparison::LooseAndIgnoreNonSpace
        | Comparison::LooseAndIgnoreCaseAndIgnoreNonSpace => (true, true),
        Comparison::Unlisted(comparison) => return Err(invalid(comparison)),
    };
    let text: String = text.chars().filter(|character| !marks || !is_mark(*character)).collect();
    Ok(if case { without_case(&text) } else { text })
}

/// Returns `true` if no bit of the mask is set in the property.
fn holds_excludes<T: Properties>(excludes: &Excludes, value: &T) -> Result<bool> {
    let text = excludes.bitmask.value.to_string();
    let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    let mask = match digits {
        Some(digits) => i128::from_str_radix(digits, 16),
        None => text.parse(),
    };
    let Ok(mask) = mask else {
        let message = format!("expected a mask such as 0x10 or 16, found {text:?}");
        return Err(failure(ResponseCode::ErrorInvalidExcludesRestriction, message));
    };
    match values(value, &excludes.path)?.first() {
        Some(Scalar::Integer(bits)) => Ok(bits & mask == 0),
        Some(_) => Err(unsupported(&excludes.path)),
        None => Ok(true),
    }
}

/// Returns the values of a property: none, one or several.
fn values<T: Properties>(value: &T, path: &AnyPath) -> Result<Vec<Scalar>> {
    check_path(path)?;
    if !value.has(path) {
        return Ok(Vec::new());
    }
    if let Some(scalar) = value.scalar(path) {
        return Ok(vec![scalar]);
    }
    let AnyPath::FieldUri(uri) = path else { return Err(unsupported(path)) };
    let texts = value.field(&uri.field_uri).and_then(|field| texts(field.as_any()));
    let texts = texts.ok_or_else(|| unsupported(path))?;
    Ok(texts.into_iter().map(Scalar::Text).collect())
}

/// Returns the texts in a field with a list or with recipients.
fn texts(field: &dyn Any) -> Option<Vec<String>> {
    fn of<T: 'static>(field: &dyn Any) -> Option<&T> {
        field.downcast_ref::<Option<T>>()?.as_ref()
    }
    if let Some(list) = of::<ArrayOfStrings>(field) {
        return Some(list.to_vec());
    }
    if let Some(body) = of::<Box<Body>>(field) {
        return Some(vec![body.value.clone()]);
    }
    let recipients: Vec<&EmailAddressType> = if let Some(list) = of::<ArrayOfRecipients>(field) {
        list.iter().collect()
    } else if let Some(list) = of::<NonEmptyArrayOfAttendees>(field) {
        list.iter().map(|attendee| &attendee.mailbox).collect()
    } else {
        vec![&of::<Box<SingleRecipient>>(field)?.mailbox]
    };
    let texts = recipients.iter().flat_map(|recipient| {
        let address = recipient.email_address.as_ref().map(ToString::to_string);
        [recipient.name.clone(), address].into_iter().flatten()
    });
    Some(texts.collect())
}

/// Checks that a kind of item or folder has the property.
fn check_path(path: &AnyPath) -> Result<()> {
    let is_known = match path {
        AnyPath::FieldUri(path) => path.field_uri.has_field(),
        AnyPath::IndexedFieldUri(path) => dictionary::list_of(&path.field_uri).is_some(),
        AnyPath::ExtendedFieldUri(_) => true,
        AnyPath::Unlisted(_) => false,
    };
    if is_known { Ok(()) } else { Err(unsupported(path)) }
}

fn unsupported(path: &AnyPath) -> crate::Error {
    let message = format!("expected a property that can be searched, found {}", shown(path));
    failure(ResponseCode::ErrorUnsupportedPathForQuery, message)
}

fn invalid_constant(path: &AnyPath) -> crate::Error {
    let message = format!("expected a constant of the type of {}", shown(path));
    failure(ResponseCode::ErrorInvalidValueForProperty, message)
}

fn invalid(found: &str) -> crate::Error {
    let message = format!("expected a search expression of the schema, found {found:?}");
    failure(ResponseCode::ErrorInvalidRestriction, message)
}
