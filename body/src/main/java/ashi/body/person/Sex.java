package ashi.body.person;

/** Which of the two adult forms a body is nearer to; a person need not say. */
public enum Sex {
  FEMALE,
  MALE
}
